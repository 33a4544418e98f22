export const tableJa = {
  number: '法人番号',
  ward: '区',
  place: '所在',
  asOf: '時点',
  from: { number: 'もとの法人番号', ward: 'もとの区', place: 'もとの所在', asOf: 'もとの時点' },
  to: { number: '相手の法人番号', ward: '相手の区', place: '相手の所在', asOf: '相手の時点' },
  english: '英語名',
  id: 'ID',
  sourceTitles: '出典の文書名',
  failed: 'CSVを保存できませんでした。{{reason}}',
};
