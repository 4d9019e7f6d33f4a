import type { CatalogImport, CatalogSource, Category, Product, ProductJob } from '@/shared/api/types';
import { liveFamily } from '@/shared/live/family';
import {
  categoryReducers,
  importReducers,
  jobReducers,
  productListReducers,
  productReducers,
  sourceReducers,
  type Listed,
  type ProductList,
} from './events';
import type { ProductSearch } from './filter';

export const productListFamily = liveFamily<ProductSearch, ProductList>({
  name: 'products',
  reducers: productListReducers,
});
export const productFamily = liveFamily<number, Product>({ name: 'product', reducers: productReducers });
export const categoriesFamily = liveFamily<null, Listed<Category>>({
  name: 'categories',
  reducers: categoryReducers,
});
export const importsFamily = liveFamily<null, Listed<CatalogImport>>({
  name: 'catalog-imports',
  reducers: importReducers,
});
export const sourcesFamily = liveFamily<null, Listed<CatalogSource>>({
  name: 'catalog-sources',
  reducers: sourceReducers,
});
export const jobsFamily = liveFamily<null, Listed<ProductJob>>({
  name: 'product-jobs',
  reducers: jobReducers,
});
