import { expect, test } from 'vitest';
import { readWidgetSettings, toWidgetSettings } from './widgetSettings';

test('what was read and not touched is sent back the same', () => {
  const settings = {
    origins: ['https://lampa.example'],
    title: 'Лампа',
    greeting: 'Вітаємо!',
    away: '',
    color: null,
    language: 'en',
  } as const;
  const values = readWidgetSettings('Сайт', { ...settings, origins: [...settings.origins] });
  expect(toWidgetSettings(values)).toEqual(settings);
});

test('a new chat speaks Ukrainian', () => {
  expect(readWidgetSettings('', {}).language).toBe('uk');
});
