import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';

const anHour = 60 * 60 * 1000;

/** Places whose names begin with a text; with an empty one, whether places can be asked for. */
export function citiesQuery(text: string) {
  return queryOptions({
    queryKey: ['delivery-cities', text],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/delivery/cities', { params: { query: { q: text } }, signal })),
    staleTime: text === '' ? 60_000 : anHour,
    placeholderData: keepPreviousData,
  });
}

/** Streets of a city by a part of the name. */
export function streetsQuery(city: string, cityRef: string, text: string) {
  return queryOptions({
    queryKey: ['delivery-streets', cityRef, text],
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/delivery/streets', {
          params: { query: { city_ref: cityRef, city, q: text } },
          signal,
        }),
      ),
    staleTime: anHour,
    placeholderData: keepPreviousData,
    enabled: cityRef !== '' && text.length >= shortest,
  });
}

const shortest = 2;

/** Branches and postomats of a city by number or street. */
export function branchesQuery(cityRef: string, text: string) {
  return queryOptions({
    queryKey: ['delivery-branches', cityRef, text],
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/delivery/branches', {
          params: { query: { city_ref: cityRef, q: text } },
          signal,
        }),
      ),
    staleTime: anHour,
    placeholderData: keepPreviousData,
    enabled: cityRef !== '',
  });
}
