import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, done, take } from '@/shared/api/client';
import { toForm } from '@/shared/api/toForm';
import type {
  CatalogImport,
  CatalogSource,
  CatalogSourceDraft,
  Category,
  OfferDraft,
  Product,
  ProductDraft,
  ProductPatch,
} from '@/shared/api/types';
import type { Listed } from './events';
import {
  categoriesFamily,
  importsFamily,
  productFamily,
  productListFamily,
  sourcesFamily,
} from './families';
import type { ProductSearch } from './filter';

export function productListQuery(search: ProductSearch) {
  return infiniteQueryOptions({
    queryKey: productListFamily.key(search),
    queryFn: ({ pageParam, signal }) => {
      const { sale, ...rest } = search;
      const state = sale ?? 'all';
      return take(
        api.GET('/api/v1/products', {
          params: { query: { ...rest, state, cursor: pageParam, limit: 50 } },
          signal,
        }),
      );
    },
    initialPageParam: firstPage,
    getNextPageParam: (page) => page.next ?? null,
    staleTime: Infinity,
  });
}

const firstPage: string | null = null;

export function productQuery(id: number) {
  return queryOptions({
    queryKey: productFamily.key(id),
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/products/{product_id}', { params: { path: { product_id: id } }, signal })),
    staleTime: Infinity,
  });
}

export const categoriesQuery = queryOptions({
  queryKey: categoriesFamily.key(null),
  queryFn: ({ signal }): Promise<Listed<Category>> => take(api.GET('/api/v1/categories', { signal })),
  staleTime: Infinity,
});

export const importsQuery = queryOptions({
  queryKey: importsFamily.key(null),
  queryFn: ({ signal }): Promise<Listed<CatalogImport>> =>
    take(api.GET('/api/v1/catalog-imports', { signal })),
  staleTime: Infinity,
});

export const sourcesQuery = queryOptions({
  queryKey: sourcesFamily.key(null),
  queryFn: ({ signal }): Promise<Listed<CatalogSource>> =>
    take(api.GET('/api/v1/catalog-sources', { signal })),
  staleTime: Infinity,
});

export function problemsQuery(importId: number) {
  return queryOptions({
    queryKey: ['catalog-problems', importId],
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/catalog-imports/{catalog_import_id}/problems', {
          params: { path: { catalog_import_id: importId }, query: { limit: 100 } },
          signal,
        }),
      ),
  });
}

export const productPath = (id: number) => ({ path: { product_id: id } });
const offerPath = (id: number) => ({ path: { offer_id: id } });
const sourcePath = (id: number) => ({ path: { catalog_source_id: id } });

export function useCreateProduct() {
  return useMutation({
    mutationFn: (body: ProductDraft) => take(api.POST('/api/v1/products', { body })),
  });
}

/** Puts the product that the server answered with into its card; lists hear of it by the event. */
export function useKeep() {
  const client = useQueryClient();
  return (product: Product) => client.setQueryData(productFamily.key(product.id), product);
}

export function useChangeProduct(id: number) {
  const keep = useKeep();
  return useMutation({
    mutationFn: (body: ProductPatch) =>
      take(api.PATCH('/api/v1/products/{product_id}', { params: productPath(id), body })),
    onSuccess: keep,
  });
}

export function useDeleteProduct() {
  return useMutation({
    mutationFn: (id: number) =>
      take(api.DELETE('/api/v1/products/{product_id}', { params: productPath(id) })),
  });
}

export function useRestoreProduct() {
  const keep = useKeep();
  return useMutation({
    mutationFn: (id: number) =>
      take(api.POST('/api/v1/products/{product_id}/restore', { params: productPath(id) })),
    onSuccess: keep,
  });
}

export function useAddOffer(productId: number) {
  const keep = useKeep();
  return useMutation({
    mutationFn: (body: OfferDraft) =>
      take(api.POST('/api/v1/products/{product_id}/offers', { params: productPath(productId), body })),
    onSuccess: keep,
  });
}

export function useChangeOffer() {
  const keep = useKeep();
  return useMutation({
    mutationFn: ({ id, body }: { id: number; body: OfferDraft }) =>
      take(api.PATCH('/api/v1/offers/{offer_id}', { params: offerPath(id), body })),
    onSuccess: keep,
  });
}

export function useDeleteOffer() {
  const keep = useKeep();
  return useMutation({
    mutationFn: (id: number) => take(api.DELETE('/api/v1/offers/{offer_id}', { params: offerPath(id) })),
    onSuccess: keep,
  });
}

export function useCreateCategory() {
  return useMutation({
    mutationFn: (body: { name: string; parent_id: number | null }) =>
      take(api.POST('/api/v1/categories', { body })),
  });
}

export function useChangeCategory() {
  return useMutation({
    mutationFn: ({ id, name }: { id: number; name: string }) =>
      take(api.PATCH('/api/v1/categories/{category_id}', { params: { path: { category_id: id } }, body: { name } })),
  });
}

export function useDeleteCategory() {
  return useMutation({
    mutationFn: (id: number) =>
      done(api.DELETE('/api/v1/categories/{category_id}', { params: { path: { category_id: id } } })),
  });
}

export function useUploadGoods() {
  return useMutation({
    mutationFn: (file: File) =>
      take(
        api.POST('/api/v1/catalog-files', { body: { file: file.name }, bodySerializer: toForm(file) }),
      ),
  });
}

export interface PreviewWish {
  readonly file_id: number | null;
  readonly url: string;
  readonly mapping: Readonly<Record<string, string>>;
}

export function usePreview() {
  return useMutation({
    mutationFn: ({ file_id, url, mapping }: PreviewWish) =>
      take(api.POST('/api/v1/catalog-imports/preview', { body: { file_id, url, mapping: { ...mapping } } })),
  });
}

/** Makes a source, or changes one. */
export function useSaveSource() {
  return useMutation({
    mutationFn: ({ id, body }: { id: number | null; body: CatalogSourceDraft }) =>
      id === null
        ? take(api.POST('/api/v1/catalog-sources', { body }))
        : take(api.PATCH('/api/v1/catalog-sources/{catalog_source_id}', { params: sourcePath(id), body })),
  });
}

export function useDeleteSource() {
  return useMutation({
    mutationFn: (id: number) =>
      done(api.DELETE('/api/v1/catalog-sources/{catalog_source_id}', { params: sourcePath(id) })),
  });
}

export function useLoadSource() {
  return useMutation({
    mutationFn: (body: { source_id: number; file_id: number | null }) =>
      take(api.POST('/api/v1/catalog-imports', { body })),
  });
}

export function useCancelImport() {
  return useMutation({
    mutationFn: (id: number) =>
      take(
        api.POST('/api/v1/catalog-imports/{catalog_import_id}/cancel', {
          params: { path: { catalog_import_id: id } },
        }),
      ),
  });
}
