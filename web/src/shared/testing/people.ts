import type { Employee, Me, Role } from '@/shared/api/types';

export const manager: Role = { id: 2, name: 'Менеджер', code: 'manager' };
export const owner: Role = { id: 1, name: 'Власник', code: 'owner' };

/** Anna and Boris work at the lamp shop. */
export const anna: Me = {
  id: 1,
  login: 'anna',
  full_name: 'Мороз Анна Ігорівна',
  short_name: 'Мороз А.',
  language: 'uk',
  theme: 'auto',
  on_site: false,
  company: {
    id: 1,
    slug: 'lampa',
    name: 'Лампа',
    time_zone: 'Europe/Kyiv',
    currency: 'UAH',
    language: 'uk',
    logo_url: null,
    messenger_enabled: true,
    distribution_enabled: false,
    chat_distribution_enabled: false,
    leave_after_minutes: 15,
    hand_back_enabled: false,
    working_hours: [],
    overdue_minutes: 30,
    client_follows_chat: true,
    away_message_enabled: false,
    away_message: '',
    allow_negative_stock: false,
    two_step_required: false,
    is_suspended: false,
    deletes_at: null,
  },
  role: manager,
  permissions: ['chats.use'],
  subscription: null,
  counters: { mine: 2, unassigned: 1, mentions: 0, alerts: 0 },
  event_number: 10,
};

export const boris: Employee = {
  id: 2,
  login: 'boris',
  full_name: 'Гнатюк Борис Олегович',
  short_name: 'Гнатюк Б.',
  role: manager,
  is_active: true,
  can_answer: true,
};
