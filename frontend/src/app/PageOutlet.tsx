import { Component, createElement, type ReactNode, Suspense } from 'react';
import { pageFinder } from '../routing/page';
import { useRouted } from '../routing/RouterProvider';
import { Loading } from '../ui/Loading';
import { NotFoundPage } from './NotFoundPage';
import { pages } from './pages';
import { ProblemPage } from './ProblemPage';

const find = pageFinder(pages);

/** The page at the present address, or what is said in its place. */
export function PageOutlet() {
  const { address, isLeaving } = useRouted();
  return (
    <div aria-busy={isLeaving}>
      <Guard place={address.entry}>
        <Suspense fallback={<Loading />}>{createElement(find(address.path) ?? NotFoundPage)}</Suspense>
      </Guard>
    </div>
  );
}

interface GuardProps {
  /** What failed in one place may work in another. */
  place: number;
  children: ReactNode;
}

interface GuardState {
  error: Error | null;
  place: number;
}

class Guard extends Component<GuardProps, GuardState> {
  override state: GuardState = { error: null, place: this.props.place };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  static getDerivedStateFromProps({ place }: GuardProps, state: GuardState): GuardState | null {
    return place === state.place ? null : { error: null, place };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <ProblemPage error={error} onTryAgain={() => this.setState({ error: null })} />;
  }
}
