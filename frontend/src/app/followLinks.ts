/** Addresses of the same host that are not pages of this app. */
const SERVICE = /^\/(v1|q|openapi|problems|mailbox|local|api)(\/|$)/;

/**
 * Lets every plain link to a page of this app change the page without loading it anew, so that components need no
 * router to make a link. Returns the way to stop.
 */
export function followLinks(page: Document, goTo: (address: string) => void): () => void {
  const follow = (event: MouseEvent) => {
    const address = addressToFollow(event, page.location);
    if (address === null) return;
    event.preventDefault();
    goTo(address);
  };
  page.addEventListener('click', follow);
  return () => page.removeEventListener('click', follow);
}

function addressToFollow(event: MouseEvent, here: Location): string | null {
  const isPlainClick =
    event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (event.defaultPrevented || !isPlainClick || link === null || link.target !== '' || link.download !== '')
    return null;

  const target = new URL(link.href, here.href);
  const isWithinPage =
    target.hash !== '' && target.pathname === here.pathname && target.search === here.search;
  if (target.origin !== here.origin || isWithinPage || SERVICE.test(target.pathname)) return null;
  return target.pathname + target.search + target.hash;
}
