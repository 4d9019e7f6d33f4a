import { expect, test } from 'vitest';
import type { OfferCard } from '@/shared/api/types';
import { channelWith } from '@/shared/testing/capabilities';
import { toInsertion } from './offerCard';

const picture = {
  id: 3,
  name: 'owl.jpg',
  content_type: 'image/jpeg',
  size: 2000,
  width: 10,
  height: 10,
  duration: null,
  url: '/files/3/owl.jpg',
  thumbnail_url: null,
};
const card: OfferCard = { name: 'Лампа «Сова»', price: '640.00', old_price: null, picture };

test('a card is the picture with name and price under it', () => {
  const { text, uploads } = toInsertion(card, channelWith({ image_size_limit: 5000 }), 'UAH');
  expect(text.replaceAll(/\s/gu, ' ')).toBe('Лампа «Сова» — 640,00 ₴');
  expect(uploads).toEqual([picture]);
});

test('a channel that takes no pictures, or only smaller ones, gets the words alone', () => {
  expect(toInsertion(card, channelWith({ accepts: ['text/*'] }), 'UAH').uploads).toEqual([]);
  expect(toInsertion(card, channelWith({ image_size_limit: 1999 }), 'UAH').uploads).toEqual([]);
});
