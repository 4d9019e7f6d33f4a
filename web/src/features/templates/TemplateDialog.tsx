import { Trans } from '@lingui/react/macro';
import { Alert } from '@mantine/core';
import { IconAlertTriangle, IconTemplate } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Template, TemplateList as Templates } from '@/shared/api/types';
import { Dialog } from '@/shared/ui/Dialog';
import { EmptyState } from '@/shared/ui/EmptyState';
import { QueryView } from '@/shared/ui/QueryView';
import { templatesQuery } from './api';
import { TemplateForm } from './TemplateForm';
import { TemplateList } from './TemplateList';

interface TemplateDialogProps {
  readonly chatId: number;
  readonly onClose: () => void;
}

/** First which template, then what stands in its places. */
export function TemplateDialog({ chatId, onClose }: TemplateDialogProps) {
  const templates = useQuery(templatesQuery(chatId));
  const [chosen, setChosen] = useState<Template | null>(null);
  return (
    <Dialog
      onClose={onClose}
      size="44rem"
      // What is written in the fields is not lost by a press beside them.
      closeOnClickOutside={chosen === null}
      title={chosen === null ? <Trans>Шаблони</Trans> : chosen.name}
    >
      <QueryView query={templates}>
        {(list) =>
          chosen === null ? (
            <Choice list={list} onChoose={setChosen} />
          ) : (
            <TemplateForm
              chatId={chatId}
              template={chosen}
              known={list.values}
              onBack={() => setChosen(null)}
              onSent={onClose}
            />
          )
        }
      </QueryView>
    </Dialog>
  );
}

interface ChoiceProps {
  readonly list: Templates;
  readonly onChoose: (template: Template) => void;
}

function Choice({ list, onChoose }: ChoiceProps) {
  return (
    <>
      {list.trouble !== '' && (
        <Alert color="yellow" variant="light" icon={<IconAlertTriangle size={18} />} mb="sm">
          <Trans>Список не вдалося оновити.</Trans> {list.trouble}
        </Alert>
      )}
      {list.items.length === 0 ? (
        <EmptyState icon={IconTemplate} title={<Trans>Шаблонів ще немає</Trans>}>
          <Trans>
            Створіть шаблон у WhatsApp Manager. Щойно Meta його схвалить, він з’явиться тут.
          </Trans>
        </EmptyState>
      ) : (
        <TemplateList templates={list.items} onChoose={onChoose} />
      )}
    </>
  );
}
