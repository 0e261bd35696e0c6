/** Time zones of Russia by the hour from Moscow, as IANA names them. */
export const RUSSIAN_ZONES = [
  { id: 'Europe/Kaliningrad', title: 'Калининград, МСК−1' },
  { id: 'Europe/Moscow', title: 'Москва, МСК' },
  { id: 'Europe/Samara', title: 'Самара, МСК+1' },
  { id: 'Asia/Yekaterinburg', title: 'Екатеринбург, МСК+2' },
  { id: 'Asia/Omsk', title: 'Омск, МСК+3' },
  { id: 'Asia/Novosibirsk', title: 'Новосибирск, Томск, МСК+4' },
  { id: 'Asia/Novokuznetsk', title: 'Кемерово, МСК+4' },
  { id: 'Asia/Krasnoyarsk', title: 'Красноярск, МСК+4' },
  { id: 'Asia/Irkutsk', title: 'Иркутск, МСК+5' },
  { id: 'Asia/Yakutsk', title: 'Якутск, Чита, МСК+6' },
  { id: 'Asia/Vladivostok', title: 'Владивосток, МСК+7' },
  { id: 'Asia/Magadan', title: 'Магадан, МСК+8' },
  { id: 'Asia/Kamchatka', title: 'Камчатка, МСК+9' },
] as const;

/** Other names of the same places that a spreadsheet may carry. */
const ALSO_RUSSIAN = [
  'Europe/Kirov',
  'Europe/Volgograd',
  'Europe/Astrakhan',
  'Europe/Saratov',
  'Europe/Ulyanovsk',
  'Europe/Simferopol',
  'Asia/Barnaul',
  'Asia/Tomsk',
  'Asia/Chita',
  'Asia/Khandyga',
  'Asia/Ust-Nera',
  'Asia/Sakhalin',
  'Asia/Srednekolymsk',
  'Asia/Anadyr',
];

/** Dates of a sheet mean days only in the time zone of the people who type them. */
export function isRussianZone(zone: string): boolean {
  return RUSSIAN_ZONES.some(({ id }) => id === zone) || ALSO_RUSSIAN.includes(zone);
}
