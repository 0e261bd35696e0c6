import type { Realm } from '../../../realm/realm';

type Scope = Record<string, unknown>;

/** What a browser has and Apps Script lacks: code that leans on it must fail here as it would there. */
const NOT_THERE = [
  'AbortController',
  'EventSource',
  'TextDecoder',
  'TextEncoder',
  'URL',
  'URLSearchParams',
  'WebSocket',
  'XMLHttpRequest',
  'atob',
  'btoa',
  'crypto',
  'fetch',
  'indexedDB',
  'localStorage',
  'performance',
  'queueMicrotask',
  'requestAnimationFrame',
  'sessionStorage',
  'setInterval',
  'setTimeout',
  'structuredClone',
];

/**
 * Opens a realm in the page: a hidden frame of the same origin with globals of its own.
 *
 * Code is put in as inline scripts under the page's nonce, because the page's policy allows neither `eval` nor scripts
 * from elsewhere. A script inside the frame runs at once, so the call stays synchronous.
 */
export function openFrameRealm(): Realm {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const scope = frame.contentWindow as Window & Scope;
  for (const name of NOT_THERE) delete scope[name];
  const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';

  return {
    evaluate(code, fileName) {
      const script = scope.document.createElement('script');
      script.nonce = nonce;
      script.textContent = `${code}\n//# sourceURL=${fileName}`;
      let failure: unknown = null;
      const notice = (event: ErrorEvent) => {
        failure = event.error ?? new Error(event.message);
        event.preventDefault();
      };
      scope.addEventListener('error', notice);
      scope.document.head.append(script);
      scope.removeEventListener('error', notice);
      script.remove();
      if (failure) throw failure;
    },
    define(name, value) {
      scope[name] = value;
    },
    dispose: () => frame.remove(),
  };
}
