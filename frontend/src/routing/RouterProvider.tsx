import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useTransition,
} from 'react';
import { type Address, addressNow, onAddress, scrollToPlace } from './address';
import { type ParamsOf, paramsIn } from './pattern';

interface Routed {
  address: Address;
  /** Whether the next page is still being fetched, while this one is shown. */
  isLeaving: boolean;
}

const RouterContext = createContext<Routed | null>(null);

interface Props {
  /** Called when another page is shown than before; not when only the search of its address changed. */
  onPage: () => void;
  children: ReactNode;
}

/** Keeps what is shown in step with the address. The page one leaves stays until the next one can be shown. */
export function RouterProvider({ onPage, children }: Props) {
  const [address, setAddress] = useState(() => addressNow());
  const [isLeaving, startLeaving] = useTransition();
  const shown = useRef(address);

  useEffect(() => onAddress((next) => startLeaving(() => setAddress(next))), []);
  useEffect(() => {
    if (shown.current === address) return;
    const isOtherPage = shown.current.path !== address.path;
    shown.current = address;
    scrollToPlace(address);
    if (isOtherPage) onPage();
  }, [address, onPage]);

  const routed = useMemo(() => ({ address, isLeaving }), [address, isLeaving]);
  return <RouterContext value={routed}>{children}</RouterContext>;
}

export function useRouted(): Routed {
  const routed = useContext(RouterContext);
  if (routed === null) throw new Error('There is no RouterProvider around this component.');
  return routed;
}

/** What the variable words of the page's address stand for; the pattern is written as in the feature's routes. */
export function useParams<Pattern extends string>(pattern: Pattern): ParamsOf<Pattern> {
  const { path } = useRouted().address;
  const params = paramsIn(pattern, path);
  if (params === null) throw new Error(`${path} is not an address of ${pattern}.`);
  return params;
}

/** The fields after the question mark of the address, as texts; a page reads from them what it knows. */
export function useSearch(): Record<string, string> {
  const { search } = useRouted().address;
  return useMemo(() => Object.fromEntries(new URLSearchParams(search)), [search]);
}
