import { Trans } from '@lingui/react/macro';
import { Badge, Text } from '@mantine/core';
import { Section } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { ApplicationWay } from './ApplicationWay';
import { CodesWay } from './CodesWay';
import { PasskeysWay } from './PasskeysWay';
import { PasswordDialog } from './PasswordDialog';
import { CodesDialog } from './StepDialogs';
import { useOwnSteps } from './useOwnSteps';
import { useSteps } from './useSteps';

/** Двоетапний вхід: what follows the password, and what replaces it. */
export function SecondStepSection() {
  const own = useOwnSteps();
  const steps = useSteps(own.data);
  const isOn = own.data !== undefined && (own.data.hasApplication || own.data.passkeys.length > 0);
  return (
    <Section
      title={<Trans>Двоетапний вхід</Trans>}
      action={
        isOn && (
          <Badge variant="light">
            <Trans>Увімкнено</Trans>
          </Badge>
        )
      }
    >
      <Text c="dimmed" mb="xs">
        <Trans>Після пароля треба показати ще щось своє. Самим паролем увійти вже не вийде.</Trans>
      </Text>
      <QueryView query={own}>
        {(data) => (
          <>
            <ApplicationWay own={data} steps={steps} />
            <PasskeysWay own={data} steps={steps} />
            {data.codesLeft !== null && <CodesWay left={data.codesLeft} steps={steps} />}
          </>
        )}
      </QueryView>
      {steps.question !== null && <PasswordDialog question={steps.question} />}
      {steps.codes.length > 0 && <CodesDialog codes={steps.codes} onClose={steps.forgetCodes} />}
    </Section>
  );
}
