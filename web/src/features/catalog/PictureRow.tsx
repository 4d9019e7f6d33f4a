import { Trans, useLingui } from '@lingui/react/macro';
import { Menu, UnstyledButton } from '@mantine/core';
import type { Product } from '@/shared/api/types';
import type { usePictures } from './usePictures';
import classes from './Catalog.module.css';

type Pictures = ReturnType<typeof usePictures>;

interface PictureRowProps {
  readonly product: Product;
  readonly pictures: Pictures;
  readonly readOnly: boolean;
}

/** All pictures of a product, small and in their order; they are put in order here. */
export function PictureRow({ product, pictures, readOnly }: PictureRowProps) {
  const { t } = useLingui();
  const { name } = product;
  if (pictures.pictures.length < 2) return null;
  return (
    <ul className={classes.gallery} aria-label={t`Усі фото`}>
      {pictures.pictures.map(({ id, url, thumbnail_url: small }, place) => {
        const number = place + 1;
        const thumb = (
          <img className={classes.thumb} src={small} alt={t`Фото ${number}: ${name}`} loading="lazy" />
        );
        return readOnly ? (
          <li key={id}>
            <a href={url} target="_blank" rel="noreferrer">
              {thumb}
            </a>
          </li>
        ) : (
          <li key={id} {...dragging(id, place, pictures.move)}>
            <Menu withinPortal>
              <Menu.Target>
                <UnstyledButton disabled={pictures.isBusy}>{thumb}</UnstyledButton>
              </Menu.Target>
              <Choices id={id} url={url} place={place} pictures={pictures} />
            </Menu>
          </li>
        );
      })}
    </ul>
  );
}

interface ChoicesProps {
  readonly id: number;
  readonly url: string;
  readonly place: number;
  readonly pictures: Pictures;
}

function Choices({ id, url, place, pictures }: ChoicesProps) {
  const isLast = place === pictures.pictures.length - 1;
  return (
    <Menu.Dropdown>
      <Menu.Item component="a" href={url} target="_blank" rel="noreferrer">
        <Trans>Відкрити</Trans>
      </Menu.Item>
      {place > 0 && (
        <Menu.Item onClick={() => pictures.move(id, 0)}>
          <Trans>Зробити головним</Trans>
        </Menu.Item>
      )}
      {place > 1 && (
        <Menu.Item onClick={() => pictures.move(id, place - 1)}>
          <Trans>Ближче до початку</Trans>
        </Menu.Item>
      )}
      {!isLast && (
        <Menu.Item onClick={() => pictures.move(id, place + 1)}>
          <Trans>Далі від початку</Trans>
        </Menu.Item>
      )}
      <Menu.Item color="red" onClick={() => pictures.remove(id)}>
        <Trans>Прибрати</Trans>
      </Menu.Item>
    </Menu.Dropdown>
  );
}

const dragged = 'application/x-kramar-picture';

/** What lets a picture be dragged to the place of another. */
function dragging(id: number, place: number, move: Pictures['move']) {
  return {
    draggable: true,
    onDragStart: ({ dataTransfer }: React.DragEvent) => dataTransfer.setData(dragged, String(id)),
    onDragOver: (event: React.DragEvent) => {
      if (event.dataTransfer.types.includes(dragged)) event.preventDefault();
    },
    onDrop: (event: React.DragEvent) => {
      const moving = Number(event.dataTransfer.getData(dragged));
      if (moving === 0) return;
      event.preventDefault();
      if (moving !== id) move(moving, place);
    },
  };
}
