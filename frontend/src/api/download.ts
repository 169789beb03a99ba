import { authorise } from './client';
import { Problem } from './problem';

/** A form in which every list can be had whole: rows as a file rather than a page of JSON. */
export interface TableFormat {
  mediaType: string;
  extension: string;
}

export const CSV: TableFormat = { mediaType: 'text/csv', extension: 'csv' };
export const XLSX: TableFormat = {
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extension: 'xlsx',
};

/**
 * Fetches a list as a file and hands it to the browser. A plain link cannot: it sends neither the wanted form nor who
 * is signed in.
 */
export async function downloadTable(
  address: string,
  { mediaType, extension }: TableFormat,
  name: string,
): Promise<void> {
  const response = await fetchFile(address, mediaType);
  if (!response.ok) throw Problem.from(response.status, await response.json().catch(() => null));
  saveFile(await response.blob(), `${name}.${extension}`);
}

/** Lets the browser keep a file under a name. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

async function fetchFile(address: string, mediaType: string): Promise<Response> {
  const url = new URL(address, globalThis.location.origin);
  const request = authorise(new Request(url, { headers: { Accept: mediaType } }));
  try {
    return await globalThis.fetch(request);
  } catch {
    throw Problem.noConnection();
  }
}
