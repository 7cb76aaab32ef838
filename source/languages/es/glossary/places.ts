/** States and cities of Mexico and of its border by those who live there: `chiapaneco` is of Chiapas. */

/** See `glossary` in `../glossary-rows.ts`. */
export const places = `
aguascalientes: hidrocalido, aguascalentense
campeche: campechano
chiapas: chiapaneco
chihuahua: chihuahuense
coahuila: coahuilense
colima: colimense
durango: duranguense
guanajuato: guanajuatense
guerrero: guerrerense
hidalgo: hidalguense
jalisco: jalisciense
michoacan: michoacano
morelos: morelense
nayarit: nayarita
oaxaca: oaxaqueno
puebla: poblano
queretaro: queretano
sinaloa: sinaloense
sonora: sonorense
tabasco: tabasqueno
tamaulipas: tamaulipeco
tlaxcala: tlaxcalteca
veracruz: veracruzano
yucatan: yucateco
zacatecas: zacatecano
monterrey: regiomontano
guadalajara: tapatio
tijuana: tijuanense
mexicali: mexicalense
tapachula: tapachulteco
acapulco: acapulqueno
cancun: cancunense
texas: texano, tejano
california: californiano
arizona: arizonense
`;
