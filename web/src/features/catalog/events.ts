import type { InfiniteData } from '@tanstack/react-query';
import type {
  CatalogImport,
  CatalogSource,
  Category,
  Product,
  ProductJob,
  ProductPage,
  ProductRow,
} from '@/shared/api/types';
import type { EventData } from '@/shared/live/events';
import { withJob } from '@/shared/jobs/jobs';
import { untouched, type Reducers } from '@/shared/live/family';
import { isNarrowed, type ProductSearch } from './filter';

export type ProductList = InfiniteData<ProductPage, string | null>;

export interface Listed<Item> {
  readonly items: readonly Item[];
}

/** What live events do to a list of products. */
export const productListReducers: Reducers<ProductSearch, ProductList> = {
  ...untouched,
  'product.changed': (list, { data }, search) => putProduct(list, data.product, search),
  'product.deleted': (list, { data }) =>
    mapPages(list, (items) => items.filter(({ id }) => id !== data.product_id)),
  'offer.stock_changed': (list, { data }) =>
    mapPages(list, (items) => items.map((product) => withStock(product, data))),
  'category.changed': (list, { data: { category } }) =>
    mapPages(list, (items) => items.map((product) => withCategory(product, category))),
  'catalog.reloaded': 'refetch',
};

/** What live events do to one product's card. */
export const productReducers: Reducers<number, Product> = {
  ...untouched,
  'product.changed': (product, { data }, id) => (data.product.id === id ? data.product : product),
  'product.deleted': (product, { data }, id) => (data.product_id === id ? 'refetch' : product),
  'offer.stock_changed': (product, { data }) => withStock(product, data),
  'category.changed': (product, { data: { category } }) => withCategory(product, category),
  'catalog.reloaded': 'refetch',
};

export const categoryReducers: Reducers<null, Listed<Category>> = {
  ...untouched,
  'category.changed': (list, { data }) => ({ items: put(list.items, data.category).sort(inOrder) }),
  'category.deleted': (list, { data }) => without(list, data.category_id),
  'catalog.reloaded': 'refetch',
};

export const importReducers: Reducers<null, Listed<CatalogImport>> = {
  ...untouched,
  'catalog_import.changed': (list, { data: { catalog_import: load } }) => {
    const known = list.items.some(({ id }) => id === load.id);
    return { items: known ? put(list.items, load) : [load, ...list.items] };
  },
};

/** What live events do to one's own changes of many products, the newest first. */
export const jobReducers: Reducers<null, Listed<ProductJob>> = {
  ...untouched,
  'product_job.changed': (list, { data }) => withJob(list, data.job),
};

export const sourceReducers: Reducers<null, Listed<CatalogSource>> = {
  ...untouched,
  'catalog_source.changed': (list, { data }) => ({ items: put(list.items, data.catalog_source) }),
  'catalog_source.deleted': (list, { data }) => without(list, data.catalog_source_id),
};

function putProduct(list: ProductList, product: Product, search: ProductSearch): ProductList | 'refetch' {
  const known = list.pages.some(({ items }) => items.some(({ id }) => id === product.id));
  // Whether it belongs into a narrowed list, or stays in it, the server knows.
  if (isNarrowed(search)) return 'refetch';
  if (known && product.archived_at !== null) {
    return mapPages(list, (items) => items.filter(({ id }) => id !== product.id));
  }
  if (known) return mapPages(list, (items) => items.map((each) => (each.id === product.id ? toRow(product) : each)));
  if (product.archived_at !== null) return list;
  const newest = list.pages[0]?.items[0];
  if (newest !== undefined && newest.id > product.id) return 'refetch';
  const [first, ...rest] = list.pages;
  if (first === undefined) return 'refetch';
  return { ...list, pages: [{ ...first, items: [toRow(product), ...first.items] }, ...rest] };
}

/** The list does without the description. */
function toRow(product: Product): ProductRow {
  const { id, name, vendor, category, source, picture } = product;
  const { is_active, archived_at, offers, created_at, changed_at } = product;
  return {
    id, name, vendor, category, source, picture, is_active, archived_at, offers, created_at, changed_at,
  };
}

function withStock<Row extends ProductRow>(product: Row, data: EventData['offer.stock_changed']): Row {
  const news = data.offers.filter((offer) => offer.product_id === product.id);
  if (news.length === 0) return product;
  const offers = product.offers.map((offer) => {
    const changed = news.find(({ id }) => id === offer.id);
    if (changed === undefined) return offer;
    const { price, stock, reserved, available } = changed;
    return { ...offer, price, stock, reserved, available };
  });
  return { ...product, offers };
}

function withCategory<Row extends ProductRow>(product: Row, { id, name }: Category): Row {
  return product.category?.id === id ? { ...product, category: { id, name } } : product;
}

function mapPages(list: ProductList, change: (items: ProductRow[]) => ProductRow[]): ProductList {
  return { ...list, pages: list.pages.map((page) => ({ ...page, items: change(page.items) })) };
}

function put<Item extends { readonly id: number }>(items: readonly Item[], item: Item): Item[] {
  const known = items.some(({ id }) => id === item.id);
  return known ? items.map((each) => (each.id === item.id ? item : each)) : [...items, item];
}

function without<Item extends { readonly id: number }>(list: Listed<Item>, gone: number): Listed<Item> {
  return { items: list.items.filter(({ id }) => id !== gone) };
}

/** The server's order: as the shelf is, then by name. */
function inOrder(left: Category, right: Category): number {
  if (left.position !== right.position) return left.position - right.position;
  if (left.name !== right.name) return left.name < right.name ? -1 : 1;
  return left.id - right.id;
}
