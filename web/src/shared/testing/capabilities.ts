import type { Capabilities } from '@/shared/api/types';

/** A channel of a small table; what a test is not about stays as it is. */
export function channelWith(change: Partial<Capabilities>): Capabilities {
  return { ...small, ...change };
}

const small: Capabilities = {
  text_limit: 100,
  text_unit: 'characters',
  splits_text: false,
  caption_limit: 0,
  file_size_limit: 5000,
  image_size_limit: 1000,
  accepts: ['image/*', 'application/pdf'],
  parts_limit: 5,
  files_limit: 20,
  album_limit: 1,
  albums: [['*/*']],
  voice_types: [],
  can_edit: false,
  can_delete: false,
  can_react: false,
  reactions: [],
  edit_window_hours: null,
  delete_window_hours: null,
  can_quote: false,
  can_type: false,
  receipts: 'none',
  reply_window_hours: null,
  late_reply_hours: null,
  after_window: 'nothing',
};
