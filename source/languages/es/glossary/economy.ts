/** Money, trade, industry, energy, climate, transport and the land. */

/** See `glossary` in `../glossary-rows.ts`. */
export const economy = `
economy: economia
economic: economico
macroeconomic: macroeconomico
economic growth: crecimiento economico
prosperity: prosperidad
prosperous: prospero
wealth: riqueza
trade: comercio, comercial, comerciar
free trade: libre comercio
free trade agreement: tratado de libre comercio, acuerdo de libre comercio
trader: comerciante
export: exportacion, exportar
exports: exportaciones
exporter: exportador
import: importacion, importar
imports: importaciones
importer: importador
tariff: arancel, arancelario
tariffs: aranceles
quota: cuota, cupo, contingente
fee: tarifa, comision
fees: cuotas, comisiones
dumping: dumping
subsidy: subsidio, subvencion
barrier: barrera
obstacle: obstaculo
market: mercado
markets: mercados
supply chain: cadena de suministro, cadena de valor, cadena de abasto
supply: suministro, abasto, abastecimiento
chain: cadena
demand: demanda
investment: inversion
invest: invertir, invierte
investor: inversionista, inversor
business: negocio, empresarial
business climate: clima de negocios, ambiente de negocios
ease of doing business: facilidad para hacer negocios
entrepreneur: empresario, emprendedor
company: empresa, compania
companies: empresas, companias
small business: pequena empresa, pymes, mipymes, pequenas empresas
small and medium enterprises: pequenas y medianas empresas
industry: industria
industrial: industrial
factory: fabrica, planta
manufacture: manufactura, fabricar, fabricacion, elaborar, elaboracion
manufacturing: manufacturero
assembly: ensamble, ensamblaje
testing: pruebas
production: produccion
productive: productivo
productivity: productividad
competitiveness: competitividad
competitive: competitivo
competition: competencia
consumer: consumidor, consumo
price: precio
prices: precios
inflation: inflacion
interest rate: tasa de interes
rate: tasa, indice
finance: financiar, financiacion, finanzas
financing: financiamiento
financial: financiero
fund: fondo
funds: fondos
resources: recursos
resource: recurso
budget: presupuesto, presupuestal, presupuestario
fiscal: fiscal
fiscal year: ano fiscal, ejercicio fiscal
fiscal balance: equilibrio fiscal
surplus: superavit
deficit: deficit
tax: impuesto, tributo, tributario
taxes: impuestos
tax reform: reforma tributaria, reforma fiscal
revenue: ingresos, recaudacion
income: renta
expenditure: gasto
spend: gastar
bank: banco, bancario, banca
credit: credito
loan: prestamo, emprestito
debt: deuda, endeudamiento
disbursement: desembolso
payment: pago
pay: pagar, paga
currency: moneda, divisa
dollar: dolar, dolares
euro: euro
peso: peso
million: millon, millones
billion: mil millones
thousand: mil, miles
percent: por ciento, porcentaje
amount: monto, cuantia
savings: ahorro
job: empleo, puesto de trabajo
jobs: empleos, puestos de trabajo
unemployment: desempleo, paro
labor: laboral, mano de obra
labor rights: derechos laborales
worker: trabajador, obrero, jornalero
workers: trabajadores, jornaleros
employer: empleador, patron
recruiter: reclutador
recruit: reclutar
hire: contratar, contratacion
wage: salario, sueldo
trade union: sindicato
strike: huelga
inspection: inspeccion
inspector: inspector
farmer: agricultor, campesino, productor agricola, labrador
farm: granja, finca
agriculture: agricultura, agropecuario
agricultural: agricola
crop: cultivo
harvest: cosecha, siega
plant: sembrar, plantar
seed: semilla
corn: maiz
wheat: trigo
bean: frijol
sugar: azucar
food aid: ayuda alimentaria, asistencia alimentaria
coffee: cafe
rice: arroz
avocado: aguacate
tomato: tomate, jitomate
olive: aceituna, olivo
genetically modified: transgenico, geneticamente modificado
livestock: ganado, ganadero, ganaderia
cattle: reses
food: alimento, comida, alimentario, alimentacion, viveres
food security: seguridad alimentaria
hunger: hambre
fishing: pesca, pesquero
fisherman: pescador
fish: pez, pescado, peces
technology: tecnologia
technological: tecnologico
innovation: innovacion
science: ciencia
scientific: cientifico
research: investigacion cientifica, investigar
digital: digital
digitalization: digitalizacion
internet: internet
broadband: banda ancha
artificial intelligence: inteligencia artificial
software: software
semiconductor: semiconductor
chip: chip
space: espacio
satellite: satelite
telecommunications: telecomunicaciones
online: en linea
website: sitio web, pagina web, portal
intellectual property: propiedad intelectual
energy: energia, energetico
electricity: electricidad
electric: electrico
electrify: electrificar
power: potencia
grid: red electrica
transmission: transmision
transmission line: linea de transmision
interconnection: interconexion
electrical interconnection system: sistema de interconexion electrica
oil: petroleo, petrolero, crudo
gas: gas
natural gas: gas natural
pipeline: gasoducto, oleoducto, ducto
fuel: combustible
gasoline: gasolina
refinery: refineria
coal: carbon
renewable: renovable
renewable energy: energia renovable, energias renovables
clean energy: energia limpia, energias limpias
clean: limpio
solar: solar
wind: eolico, viento
hydrogen: hidrogeno
nuclear energy: energia nuclear
battery: bateria
lithium: litio
mining: mineria, minero
mineral: mineral
critical minerals: minerales criticos
raw materials: materias primas
steel: acero
aluminum: aluminio
copper: cobre
gold: oro
silver: plata
iron: hierro
climate: clima, climatico
climate change: cambio climatico
global warming: calentamiento global
emissions: emisiones
emission: emision
methane: metano
carbon: carbono
greenhouse gas: gases de efecto invernadero
leak: fuga
waste: residuo, desecho, basura, desperdicio
pollution: contaminacion
environment: medio ambiente, medioambiente, entorno
environmental: ambiental, medioambiental
biodiversity: biodiversidad
nature: naturaleza
natural: natural
forest: bosque, selva, forestal
rainforest: selva tropical
forest ranger: guardabosque, guardabosques
deforestation: deforestacion
reforestation: reforestacion
amazon: amazonia, amazonico
mangrove: manglar
tree: arbol, arboles
ocean: oceano, oceanico
river: rio
lake: lago
water: agua, hidrico
water pump: bomba de agua
dam: presa, presas
drought: sequia
flood: inundacion
hurricane: huracan
earthquake: sismo, terremoto, temblor
disaster: desastre
natural disaster: desastre natural, desastres naturales
resilience: resiliencia
resilient: resiliente
sustainable: sostenible, sustentable
sustainable development: desarrollo sostenible, desarrollo sustentable
sustainability: sostenibilidad, sustentabilidad
adaptation: adaptacion
mitigation: mitigacion
infrastructure: infraestructura
transport: transporte, transportar
transportation: transportacion
road: carretera, carretero, vial
highway: autopista
street: calle
bridge: puente
railway: ferrocarril, ferroviario, ferrocarrilero
train: tren
freight: carga, flete
freight train: tren de carga, trenes de carga
truck: camion, camion de carga
wagon: vagon
bus: autobus, autobuses, bus
car: auto, coche, automovil
vehicle: vehiculo, vehicular
automotive: automotriz
airport: aeropuerto
flight: vuelo
airline: aerolinea
port: puerto, portuario
canal: canal
shipping: embarque
logistics: logistica, logistico
connectivity: conectividad
connect: conectar
integration: integracion
integrate: integrar
economic integration: integracion economica
facilitation: facilitacion
trade facilitation: facilitacion del comercio, facilitacion comercial
electronic: electronico
invoice: factura, facturacion
tourism: turismo, turistico
tourist: turista
remittances: remesas
remittance: remesa
formalization: formalizacion
informality: informalidad
red tape: burocracia, tramitologia, tramites
waiting time: tiempo de espera, tiempos de espera
time: tiempo
bond: bono
poverty: pobreza
poor: pobre
rich: rico
inequality: desigualdad, inequidad
equality: igualdad
equity: equidad, equitativo
development cooperation: cooperacion para el desarrollo, cooperacion internacional para el desarrollo
technical assistance: asistencia tecnica
technical cooperation: cooperacion tecnica
technical: tecnico
roadmap: hoja de ruta
pre feasibility study: estudio de prefactibilidad, estudios de prefactibilidad
feasibility: factibilidad, viabilidad
housing: vivienda
construction: construccion
engineering: ingenieria
property: propiedad
assets: activos
ownership: titularidad
level playing field: condiciones equitativas, igualdad de condiciones
`;
