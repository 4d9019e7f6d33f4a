import {
  IconFile,
  IconFileMusic,
  IconFileSpreadsheet,
  IconFileText,
  IconFileTypePdf,
  IconFileZip,
  IconMovie,
  IconPhoto,
  type Icon,
} from '@tabler/icons-react';

type Family = 'picture' | 'film' | 'sound' | 'pdf' | 'text' | 'table' | 'archive' | 'other';

const icons: Readonly<Record<Family, Icon>> = {
  picture: IconPhoto,
  film: IconMovie,
  sound: IconFileMusic,
  pdf: IconFileTypePdf,
  text: IconFileText,
  table: IconFileSpreadsheet,
  archive: IconFileZip,
  other: IconFile,
};

const endings: readonly (readonly [RegExp, Family])[] = [
  [/\.pdf$/i, 'pdf'],
  [/\.(docx?|odt|rtf|txt)$/i, 'text'],
  [/\.(xlsx?|ods|csv)$/i, 'table'],
  [/\.(zip|rar|7z|gz)$/i, 'archive'],
];

interface TypeIconProps {
  readonly type: string;
  readonly name: string;
  readonly size: number;
}

/** What kind of file it is, at a glance. */
export function TypeIcon({ type, name, size }: TypeIconProps) {
  const Mark = icons[familyOf(type, name)];
  return <Mark size={size} stroke={1.6} aria-hidden />;
}

function familyOf(type: string, name: string): Family {
  if (type.startsWith('image/')) return 'picture';
  if (type.startsWith('video/')) return 'film';
  if (type.startsWith('audio/')) return 'sound';
  return endings.find(([ending]) => ending.test(name))?.[1] ?? 'other';
}
