import { notifications } from '@mantine/notifications';
import { useErrorText } from './useErrorText';

/** Shows why an action did not succeed, without taking the employee away from the page. */
export function useNotifyError(): (error: unknown) => void {
  const errorText = useErrorText();
  return (error) => {
    notifications.show({ color: 'red', message: errorText(error), autoClose: 7000 });
  };
}
