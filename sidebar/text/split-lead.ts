/**
 * Parts a long note into its first sentence and the rest, so that the point stands and the details fold.
 *
 * @example splitLead('Это иллюстрация. Этапы 4-9 пусты.') // { lead: 'Это иллюстрация.', rest: 'Этапы 4-9 пусты.' }
 */
export function splitLead(text: string): { lead: string; rest: string } {
  const lead = /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
  return { lead, rest: text.slice(lead.length).trim() };
}
