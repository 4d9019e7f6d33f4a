import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './Statistics.module.css';

interface Row {
  readonly key: string;
  readonly cells: readonly ReactNode[];
}

interface ReportTableProps {
  readonly title: string;
  readonly head: readonly ReactNode[];
  readonly rows: readonly Row[];
  /** Where the same table lies as a file. */
  readonly file: string;
  /** The picture of it. */
  readonly children?: ReactNode;
}

/** A picture, and the table behind it that anybody can read and take away. */
export function ReportTable({ title, head, rows, file, children }: ReportTableProps) {
  const { t } = useLingui();
  return (
    <section className={classes.card} aria-label={title}>
      <Group justify="space-between" mb="sm" wrap="nowrap">
        <Title order={2} size="h3">
          {title}
        </Title>
        <Button
          component="a"
          href={file}
          download
          variant="subtle"
          size="compact-sm"
          leftSection={<IconDownload size={14} aria-hidden />}
          aria-label={t`Завантажити CSV: ${title}`}
        >
          CSV
        </Button>
      </Group>
      {rows.length === 0 ? (
        <Text c="dimmed">
          <Trans>За цей період нічого немає</Trans>
        </Text>
      ) : (
        <>
          {children}
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by the arrow keys */}
          <div className={classes.scroll} tabIndex={0}>
            <table className={classes.table}>
              <thead>
                <tr>
                  {head.map((cell, index) => (
                    <th key={index} scope="col">
                      {cell}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ key, cells: [first, ...others] }) => (
                  <tr key={key}>
                    <th scope="row">{first}</th>
                    {others.map((cell, index) => (
                      <td key={index}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}
