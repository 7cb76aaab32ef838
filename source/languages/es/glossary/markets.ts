/** Debt, rules of trade, energy and mines, water and climate, schools and health: what projects are about. */

/** See `glossary` in `../glossary-rows.ts`. */
export const markets = `
debt restructuring: reestructuracion de deuda, reestructuracion de la deuda, renegociacion de deuda, renegociacion de la deuda
restructure: reestructurar, reestructuracion
renegotiate: renegociar, renegociacion
refinance: refinanciar, refinanciacion
creditor: acreedor
bondholders: tenedores de bonos, bonistas
paris club: club de paris
surcharge: sobrecargo, sobretasa
extended fund facility: facilidades extendidas, acuerdo de facilidades extendidas
exchange rate: tipo de cambio
special drawing rights: derechos especiales de giro
debt swap: canje de deuda, canjear deuda, canje de la deuda
fiscal adjustment: ajuste fiscal
fiscal consolidation: consolidacion fiscal
tender: licitacion, licitar
bidding: concurso publico
input: insumo
producer: productor
quota: plazas
beneficiary: beneficiario
foreign investment: inversion extranjera, inversion extranjera directa
investment climate: clima de inversion, clima de inversiones
legal certainty: certeza juridica, seguridad juridica, certidumbre juridica
nearshoring: relocalizacion
value chains: cadenas globales de valor, cadenas regionales de valor
rules of origin: reglas de origen, normas de origen
labor reform: reforma laboral
forced labor: trabajo forzoso, trabajo forzado
child labor: trabajo infantil
collective bargaining: negociacion colectiva
minimum wage: salario minimo
electronic payment: pago electronico, pagos electronicos
energy policy: politica energetica
biotechnology: biotecnologia, biotecnologico, biogenetico
phytosanitary: fitosanitario, zoosanitario
beef: carne de res, carne bovina, carne vacuna
soybean: soja, soya
cereal: cereales
grain: granos
potatoes: papas, patatas
agri food: agroalimentario
agribusiness: agroindustria, agroindustrial
fertilizer: fertilizante
market access: acceso al mercado, acceso a mercados, acceso a los mercados
dispute settlement: solucion de controversias, solucion de diferencias
dispute panel: panel de controversias
double taxation: doble imposicion, doble tributacion
bioceanic corridor: corredor bioceanico
mountain range: cordillera
liquefied natural gas: gas natural licuado, gnl
cubic meters: metros cubicos
hydrocarbons: hidrocarburos
oil and gas field: yacimiento
hydroelectric: hidroelectrico
dam: presa hidroelectrica, represa
wind farm: parque eolico, parques eolicos
solar park: parque solar, parques solares
green hydrogen: hidrogeno verde
energy transition: transicion energetica
just transition: transicion justa
electric vehicle: vehiculo electrico, vehiculos electricos
electromobility: electromovilidad
power line: linea electrica
climate finance: financiamiento climatico, financiacion climatica
climate action: accion climatica, accion por el clima
loss and damage: perdidas y danos
paris agreement: acuerdo de paris, acuerdos de paris
protected areas: areas protegidas, areas naturales protegidas
glacier: glaciar
illegal fishing: pesca ilegal
food insecurity: inseguridad alimentaria
food crisis: crisis alimentaria
submarine cable: cable submarino
research and development: investigacion y desarrollo
patent: patentes
data protection: proteccion de datos
higher education: educacion superior, ensenanza superior, estudios superiores
university degree: titulo universitario, titulos universitarios, titulo profesional, titulos profesionales
validate: convalidar, convalidacion, homologar, homologacion, validacion
academic exchange: intercambio academico, intercambio estudiantil
vocational training: formacion profesional
cultural property: bienes culturales, piezas arqueologicas
restitution: restitucion
vaccination: inmunizar, inmunizacion
health: sanidad
medical supplies: insumos medicos
social protection: proteccion social
welfare: asistencia social
informal: informales
accumulate: acumular
commute: desplazarse
cruise: crucero
fleet: parque vehicular
opening hours: horario de atencion, horarios de atencion, horario de funcionamiento
`;
