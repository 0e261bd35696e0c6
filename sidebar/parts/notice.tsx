import type { ComponentChildren } from 'preact';

interface NoticeProps {
  readonly tone: 'plain' | 'warning' | 'error' | 'done';
  readonly children: ComponentChildren;
}

/** A framed remark. The tone is a colour beside words that say the same. */
export function Notice({ tone, children }: NoticeProps) {
  return <div class={`notice notice-${tone}`}>{children}</div>;
}
