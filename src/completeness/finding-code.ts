/** Every finding there is; the words of each stand in templates/findings, and a test holds the two lists together. */
export type FindingCode =
  | 'unanswered'
  | 'invalid-answer'
  | 'no-indicator'
  | 'unknown-code'
  | 'code-as-date'
  | 'code-twice'
  | 'no-code'
  | 'missing-code'
  | 'points-without-document'
  | 'document-not-registered'
  | 'missing-sheet'
  | 'table-lost'
  | 'column-missing'
  | 'column-key-lost'
  | 'code-header-changed'
  | 'points-blocked'
  | 'points-off'
  | 'points-formula-lost'
  | 'register-missing'
  // Words of a broken chain; no finding of their own.
  | 'cycle-lacks-answers'
  | 'cycle-lacks-documents';
