import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import { bySpecificity, paramsIn } from './pattern';

/** One page of the app: where it is, and how to get its code when somebody goes there. */
export interface Page {
  path: string;
  load: () => Promise<ComponentType>;
}

export type PageComponent = LazyExoticComponent<ComponentType>;

/** Which of these pages is at a path; null when there is none. */
export function pageFinder(pages: readonly Page[]): (path: string) => PageComponent | null {
  const inOrder = pages.toSorted((one, other) => bySpecificity(one.path, other.path));
  const components = new Map<Page, PageComponent>();
  const componentOf = (page: Page) => {
    const component = components.get(page) ?? lazy(() => loaded(page));
    components.set(page, component);
    return component;
  };
  const loaded = async (page: Page) => {
    try {
      return { default: await page.load() };
    } catch (error) {
      // What could not be had without a connection is asked for again at the next visit.
      components.delete(page);
      throw error;
    }
  };
  return (path) => {
    const page = inOrder.find((candidate) => paramsIn(candidate.path, path) !== null);
    return page === undefined ? null : componentOf(page);
  };
}
