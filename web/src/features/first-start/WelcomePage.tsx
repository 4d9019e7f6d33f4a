import { Trans } from '@lingui/react/macro';
import { Button, Text, ThemeIcon } from '@mantine/core';
import { IconCheck, IconPackageImport, IconPlugConnected, IconUsersGroup, type Icon } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { channelsQuery, employeesQuery } from '@/shared/directory/api';
import { useMe } from '@/shared/session/api';
import { Page } from '@/shared/ui/Page';
import { someProductQuery } from './api';
import classes from './Welcome.module.css';

/** What comes after the company: the first channel, people, goods; in any order, or later. */
export function WelcomePage() {
  const { company } = useMe();
  const channels = useQuery(channelsQuery);
  const employees = useQuery(employeesQuery);
  const products = useQuery(someProductQuery);
  return (
    <div className={classes.page}>
      <Page
        title={<Trans>Компанію «{company.name}» створено</Trans>}
        description={<Trans>Лишилося три кроки. Усі можна зробити й згодом, у налаштуваннях.</Trans>}
        action={
          <Button variant="default" component={Link} to="/chats">
            <Trans>До роботи</Trans>
          </Button>
        }
      >
        <ol className={classes.steps}>
          <Step
            icon={IconPlugConnected}
            title={<Trans>Підключіть перший канал</Trans>}
            isDone={(channels.data?.items.length ?? 0) > 0}
            action={<Trans>До месенджерів</Trans>}
            to="/administration/messengers"
          >
            <Trans>Telegram, Instagram, Messenger, Viber чи чат на сайті: звідти писатимуть клієнти.</Trans>
          </Step>
          <Step
            icon={IconUsersGroup}
            title={<Trans>Запросіть людей</Trans>}
            isDone={(employees.data?.items.length ?? 0) > 1}
            action={<Trans>До співробітників</Trans>}
            to="/administration/employees"
          >
            <Trans>Кожен отримає посилання, придумає логін і пароль та одразу ввійде.</Trans>
          </Step>
          <Step
            icon={IconPackageImport}
            title={<Trans>Додайте товари</Trans>}
            isDone={(products.data?.items.length ?? 0) > 0}
            action={<Trans>До товарів</Trans>}
            to="/products"
          >
            <Trans>Завантажте файл YML, Excel чи CSV або додайте перший товар вручну.</Trans>
          </Step>
        </ol>
      </Page>
    </div>
  );
}

interface StepProps {
  readonly icon: Icon;
  readonly title: ReactNode;
  readonly isDone: boolean;
  readonly action: ReactNode;
  readonly to: '/administration/messengers' | '/administration/employees' | '/products';
  readonly children: ReactNode;
}

function Step({ icon: Mark, title, isDone, action, to, children }: StepProps) {
  return (
    <li className={classes.step}>
      <ThemeIcon size={44} radius="xl" variant={isDone ? 'filled' : 'light'} aria-hidden>
        {isDone ? <IconCheck size={22} /> : <Mark size={22} />}
      </ThemeIcon>
      <div className={classes.grow}>
        <Text fw={600}>{title}</Text>
        <Text c="dimmed">{children}</Text>
      </div>
      <Button component={Link} to={to} variant={isDone ? 'default' : 'filled'}>
        {action}
      </Button>
    </li>
  );
}
