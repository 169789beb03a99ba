import { RouterProvider } from '../routing/RouterProvider';
import { Layout } from './layout/Layout';
import { PageOutlet } from './PageOutlet';

const MAIN = 'main-content';

/** Every page of the app within its frame. */
export function Site() {
  return (
    <RouterProvider onPage={focusOnMain}>
      <Layout main={MAIN}>
        <PageOutlet />
      </Layout>
    </RouterProvider>
  );
}

/** A page change that loads nothing is silent to a screen reader unless the focus moves. */
function focusOnMain(): void {
  document.getElementById(MAIN)?.focus({ preventScroll: true });
}
