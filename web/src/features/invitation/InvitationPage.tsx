import { Trans } from '@lingui/react/macro';
import { Alert, Anchor, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { api, take } from '@/shared/api/client';
import { isApiError } from '@/shared/api/errors';
import { Entrance } from '@/shared/ui/Entrance';
import { useErrorText } from '@/shared/ui/useErrorText';
import { AcceptForm } from './AcceptForm';

export function InvitationPage() {
  const { token } = useParams({ from: '/invite/$token' });
  const invitation = useQuery({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/invitations/by-token/{token}', { params: { path: { token } }, signal })),
  });
  return (
    <Entrance title={<Trans>Запрошення</Trans>}>
      {invitation.isPending && <Skeleton h={220} />}
      {invitation.isError && <InvitationRefused error={invitation.error} />}
      {invitation.isSuccess && <AcceptForm token={token} invitation={invitation.data} />}
    </Entrance>
  );
}

function InvitationRefused({ error }: { readonly error: Error }) {
  const errorText = useErrorText();
  const gone = isApiError(error) && (error.status === 404 || error.status === 410);
  return (
    <>
      <Alert color="red" variant="light" role="alert">
        {gone ? (
          <Trans>Запрошення вже використане, відкликане або застаріле. Попросіть нове посилання.</Trans>
        ) : (
          errorText(error)
        )}
      </Alert>
      <Anchor component={Link} to="/sign-in">
        <Trans>Уже маєте логін? Увійдіть</Trans>
      </Anchor>
    </>
  );
}
