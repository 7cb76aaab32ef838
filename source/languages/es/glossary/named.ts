/** What Spanish statements call states, bodies and treaties. */

/** See `glossary` in `../glossary-rows.ts`; a search takes the names of a row for one another. */
export const named = `
us: ee uu, eeuu, eua, estados unidos, estados unidos de america
un: onu, naciones unidas, organizacion de las naciones unidas
eu: ue, union europea
oas: oea, organizacion de los estados americanos
nafta: tlcan, tratado de libre comercio de america del norte
tmec: t mec, tmec, tratado entre mexico estados unidos y canada
nato: otan, alianza atlantica, organizacion del tratado del atlantico norte
imf: fmi, fondo monetario internacional
idb: bid, banco interamericano de desarrollo
world bank: banco mundial
wto: omc, organizacion mundial del comercio
who: oms, organizacion mundial de la salud
paho: ops, organizacion panamericana de la salud
oecd: ocde
unhcr: acnur, alto comisionado de las naciones unidas para los refugiados
iom: oim, organizacion internacional para las migraciones
ilo: oit, organizacion internacional del trabajo
unicef: unicef
icc: cpi, corte penal internacional
icj: cij, corte internacional de justicia
iaea: oiea, organismo internacional de energia atomica
icrc: cicr, comite internacional de la cruz roja, cruz roja
unga: asamblea general de las naciones unidas, asamblea general de la onu
unsc: consejo de seguridad de las naciones unidas, consejo de seguridad de la onu
security council: consejo de seguridad
general assembly: asamblea general
g7: grupo de los siete
g20: grupo de los veinte
celac: celac
mercosur: mercosur
caricom: caricom
sica: sica, sistema de la integracion centroamericana
pacific alliance: alianza del pacifico
alliance for prosperity: alianza para la prosperidad
cptpp: tipat, tratado integral y progresista de asociacion transpacifico
usaid: usaid, agencia de los estados unidos para el desarrollo internacional
north american development bank: bandan, banco de desarrollo de america del norte
`;
