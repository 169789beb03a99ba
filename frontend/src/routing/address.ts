/** Where the reader is within the app. */
export interface Address {
  path: string;
  /** The part after the question mark. */
  search: string;
  /** Names the entry of the browser's history, so that its place on the page can be found again. */
  entry: number;
  /** Whether the reader came back to it rather than on to it. */
  isReturn: boolean;
}

type Listener = (address: Address) => void;

const listeners = new Set<Listener>();
/** How far down each page of the history was left. */
const places = new Map<number, number>();
let current = 0;

export function addressNow(isReturn = false): Address {
  current = entryOf(history.state) ?? 0;
  return { path: location.pathname, search: location.search, entry: current, isReturn };
}

/** Goes on to an address of the app. */
export function goTo(address: string): void {
  leave();
  history.pushState({ entry: Date.now() }, '', address);
  tell(addressNow());
}

/** Goes to an address of the app in place of the present one. */
export function goInstead(address: string): void {
  history.replaceState({ entry: current }, '', address);
  tell(addressNow());
}

/** Calls back at every change of the address; returns the way to stop. */
export function onAddress(listener: Listener): () => void {
  listeners.add(listener);
  globalThis.addEventListener('popstate', onReturn);
  return () => {
    listeners.delete(listener);
    globalThis.removeEventListener('popstate', onReturn);
  };
}

/** Shows the page at the place it was left at, or a new one from its top or from the part its address names. */
export function scrollToPlace({ entry, isReturn }: Address): void {
  const part = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
  if (part !== null && !isReturn) part.scrollIntoView();
  else globalThis.scrollTo(0, isReturn ? (places.get(entry) ?? 0) : 0);
}

function onReturn(): void {
  leave();
  tell(addressNow(true));
}

function leave(): void {
  places.set(current, globalThis.scrollY);
}

function tell(address: Address): void {
  listeners.forEach((listener) => listener(address));
}

function entryOf(state: unknown): number | null {
  return typeof state === 'object' && state !== null && 'entry' in state && typeof state.entry === 'number'
    ? state.entry
    : null;
}
