import { Trans, useLingui } from '@lingui/react/macro';
import { Badge, Center, Group, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { Template } from '@/shared/api/types';
import { focusOnShow } from '@/shared/ui/focusOnShow';
import { inOrder, isFound } from './filling';
import { TemplateText } from './TemplateText';
import { useCategoryName, useLanguageName, useWhyNot } from './words';
import classes from './Templates.module.css';

interface TemplateListProps {
  readonly templates: readonly Template[];
  readonly onChoose: (template: Template) => void;
}

/** What may be sent, and below it what may not, with the reason. */
export function TemplateList({ templates, onChoose }: TemplateListProps) {
  const { t, i18n } = useLingui();
  const [words, setWords] = useState('');
  const found = inOrder(templates, i18n.locale).filter((template) => isFound(template, words));
  return (
    <>
      <TextInput
        data-autofocus
        ref={focusOnShow}
        type="search"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        placeholder={t`Пошук за назвою або словами`}
        aria-label={t`Пошук шаблону`}
        leftSection={<IconSearch size={16} />}
        mb="xs"
      />
      <ul className={classes.rows} aria-label={t`Шаблони`}>
        {found.map((template) => (
          <li key={`${template.name} ${template.language}`}>
            <Row template={template} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      {found.length === 0 && (
        <Center p="md" c="dimmed">
          <Trans>Нічого не знайдено</Trans>
        </Center>
      )}
    </>
  );
}

interface RowProps {
  readonly template: Template;
  readonly onChoose: (template: Template) => void;
}

function Row({ template, onChoose }: RowProps) {
  const categoryName = useCategoryName();
  const languageName = useLanguageName();
  const whyNot = useWhyNot(template);
  return (
    <button
      type="button"
      className={classes.row}
      disabled={!template.can_be_sent}
      onClick={() => onChoose(template)}
    >
      <Group gap={6} component="span">
        <span className={classes.name}>{template.name}</span>
        <Badge size="sm" variant="light" color="gray" component="span">
          {languageName(template.language)}
        </Badge>
        <Badge size="sm" variant="light" component="span">
          {categoryName(template.category)}
        </Badge>
        {template.can_be_sent && template.quality === 'low' && (
          <Badge size="sm" variant="light" color="orange" component="span">
            <Trans>Багато скарг</Trans>
          </Badge>
        )}
      </Group>
      <span className={classes.words}>
        <TemplateText part="body" text={template.body} values={noValues} />
      </span>
      {whyNot !== null && <span className={classes.why}>{whyNot}</span>}
    </button>
  );
}

const noValues = {};
