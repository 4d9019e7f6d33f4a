import { intlLocale } from '@/shared/i18n/i18n';

// ISO 4217, as `kramar/core/currencies.py` has them: browsers also know those that are gone.
const codes =
  'UAH EUR USD PLN GBP CZK MDL RON AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF ' +
  'BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE DJF DKK DOP DZD ' +
  'EGP ERN ETB FJD FKP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK ' +
  'JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MGA MKD MMK ' +
  'MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PYG ' +
  'QAR RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT ' +
  'TND TOP TRY TTD TWD TZS UGX UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG';

/** The currencies by their names, those of the neighbours first. */
export function currencyChoices(): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(intlLocale(), { type: 'currency' });
  return codes.split(' ').map((value) => ({ value, label: `${value} · ${names.of(value) ?? ''}` }));
}
