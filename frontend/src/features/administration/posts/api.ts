import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call, callVersioned, client, ifMatch, type Versioned } from '../../../api/client';
import type { components } from '../../../api/schema';
import type { FindChoices } from '../records/recordField';

type Schemas = components['schemas'];
export type Post = Schemas['PostResponse'];
export type PostBody = Schemas['CreatePostRequest'];
export type PostPatch = Schemas['PostPatch'];
export type Holder = Schemas['PostHolderResponse'];
export type Appointment = Schemas['AppointRequest'];

const CHOICES = 200;

export const postListQuery = (query: { q?: string; organisation?: string; on?: string; cursor?: string }) =>
  queryOptions({
    queryKey: ['posts', 'list', query],
    queryFn: () => call(client.GET('/v1/posts', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const postQuery = (id: string) =>
  queryOptions({
    queryKey: ['posts', id],
    queryFn: () => readPost(id),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

/** Present and past holders; reading them is noted with the purpose. */
export const holdersQuery = (postId: string) =>
  queryOptions({
    queryKey: ['posts', postId, 'holders'],
    queryFn: () =>
      call(
        client.GET('/v1/posts/{postId}/holders', { params: { path: { postId }, query: { limit: CHOICES } } }),
      ),
  });

export const findPosts: FindChoices = (words) => ({
  queryKey: ['posts', 'choices', words],
  queryFn: async () => {
    const { items, next } = await call(
      client.GET('/v1/posts', { params: { query: { limit: CHOICES, ...(words && { q: words }) } } }),
    );
    return {
      options: items.map(({ id, title, organisation }) => ({
        value: id,
        label: `${title} (${organisation.name})`,
      })),
      isMore: next !== null,
    };
  },
});

export function readPost(id: string): Promise<Versioned<Post>> {
  return callVersioned(client.GET('/v1/posts/{id}', { params: { path: { id } } }));
}

export function createPost(body: PostBody, key: string): Promise<Post> {
  return call(client.POST('/v1/posts', { params: { header: { 'Idempotency-Key': key } }, body }));
}

export function changePost(id: string, etag: string | null, body: PostPatch): Promise<Post> {
  return call(
    client.PATCH('/v1/posts/{id}', {
      params: { path: { id }, header: ifMatch(etag) },
      headers: { 'Content-Type': 'application/merge-patch+json' },
      body,
    }),
  );
}

export function appoint(postId: string, body: Appointment, key: string): Promise<Holder> {
  return call(
    client.POST('/v1/posts/{postId}/holders', {
      params: { path: { postId }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );
}

export function endHolding(
  { id, version, post }: Holder,
  body: Schemas['EndHoldingRequest'],
): Promise<Holder> {
  return call(
    client.POST('/v1/posts/{postId}/holders/{id}/end', {
      // A holder is read in a list only: its version is its tag.
      params: { path: { postId: post.id, id }, header: ifMatch(`"${version}"`) },
      body,
    }),
  );
}
