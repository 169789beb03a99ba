interface Asked {
  isError: boolean;
  refetch: () => Promise<unknown>;
}

/** Asks again for what a page could not get; what it has got stays. */
export function tryAgain(...queries: readonly Asked[]): void {
  queries.filter(({ isError }) => isError).forEach(({ refetch }) => void refetch());
}
