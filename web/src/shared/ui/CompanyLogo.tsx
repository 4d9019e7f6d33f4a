import classes from './CompanyLogo.module.css';

interface CompanyLogoProps {
  readonly url: string;
  readonly name: string;
}

/** The company's picture, whole and never larger than its place. */
export function CompanyLogo({ url, name }: CompanyLogoProps) {
  return <img className={classes.logo} src={url} alt={name} />;
}
