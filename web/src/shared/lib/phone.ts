const ukrainian = /^\+380(\S{2})(\S{3})(\S{2})(\S{2})$/u;

/** «+380 67 123 45 67»; a number of another country is left as it is. */
export function formatPhone(number: string): string {
  return number.replace(ukrainian, '+380 $1 $2 $3 $4');
}
