/** Departments, agencies, courts and forces of states, whose names are not made of the words that translate them. */

/** See `glossary` in `../glossary-rows.ts`; a search takes the names of a row for one another. */
export const bodies = `
department of homeland security: departamento de seguridad nacional, departamento de seguridad interior, departamento de seguridad interna, departamento de seguridad del territorio nacional
department of state: departamento de estado de los estados unidos, departamento de estado de estados unidos, departamento de estado de ee uu
department of defense: pentagono
customs and border protection: aduanas y proteccion fronteriza, proteccion de aduanas y fronteras, proteccion fronteriza y aduanas
immigration and customs enforcement: control de inmigracion y aduanas, inmigracion y control de aduanas
drug enforcement administration: administracion para el control de drogas, administracion de control de drogas, administracion antidrogas
federal bureau of investigation: buro federal de investigaciones, buro federal de investigacion, oficina federal de investigaciones, oficina federal de investigacion
bureau of alcohol tobacco firearms and explosives: oficina de alcohol tabaco armas de fuego y explosivos, agencia de alcohol tabaco armas de fuego y explosivos
central intelligence agency: agencia central de inteligencia
border patrol: patrulla fronteriza
coast guard: guardia costera
civil guard: guardia civil
internal revenue service: servicio de impuestos internos
centers for disease control and prevention: centros para el control y la prevencion de enfermedades, centros para el control y prevencion de enfermedades
food and drug administration: administracion de alimentos y medicamentos
trade representative: representante comercial, representacion comercial, representante de comercio
environmental protection agency: agencia de proteccion ambiental
export import bank: banco de exportacion e importacion
development finance corporation: corporacion financiera de desarrollo, corporacion financiera para el desarrollo
peace corps: cuerpo de paz
supreme court: suprema corte, corte suprema, tribunal supremo
constitutional court: tribunal constitucional
inter american court of human rights: corte interamericana de derechos humanos, corte idh
inter american commission on human rights: comision interamericana de derechos humanos, cidh
court of auditors: tribunal de cuentas
attorney general office: fiscalia general, fiscalia general de la republica, fgr, pgr
house of representatives: camara de representantes
chamber of deputies: camara de diputados
council of ministers: consejo de ministros
council of state: consejo de estado
secretariat of the interior: secretaria de gobernacion, segob
secretariat of security and citizen protection: secretaria de seguridad y proteccion ciudadana, sspc
secretariat of national defense: secretaria de la defensa nacional, sedena
secretariat of the navy: secretaria de marina, semar
secretariat of finance and public credit: secretaria de hacienda y credito publico, shcp
secretariat of economy: secretaria de economia
secretariat of energy: secretaria de energia, sener
secretariat of health: secretaria de salud
secretariat of environment and natural resources: secretaria de medio ambiente y recursos naturales, secretaria del medio ambiente y recursos naturales, semarnat
secretariat of labor and social welfare: secretaria del trabajo y prevision social, secretaria de trabajo y prevision social, stps
secretariat of agriculture and rural development: secretaria de agricultura y desarrollo rural, sader
secretariat of infrastructure communications and transportation: secretaria de infraestructura comunicaciones y transportes, sict
secretariat of public education: secretaria de educacion publica
national institute of migration: instituto nacional de migracion, inm
national water commission: comision nacional del agua, conagua
federal electricity commission: comision federal de electricidad, cfe
international boundary and water commission: comision internacional de limites y aguas, cila
agency for international development cooperation: agencia mexicana de cooperacion internacional para el desarrollo, amexcid
commission for refugee assistance: comision mexicana de ayuda a refugiados, comar
national human rights commission: comision nacional de los derechos humanos, comision nacional de derechos humanos, cndh
financial intelligence unit: unidad de inteligencia financiera
national police: policia nacional
federal police: policia federal
ombudsman office: defensoria del pueblo
ombudsman: defensor del pueblo, defensora del pueblo
presidency: presidencia de la republica, presidencia de la nacion
office of the high commissioner for human rights: oficina del alto comisionado de las naciones unidas para los derechos humanos, acnudh, oacnudh
food and agriculture organization: organizacion de las naciones unidas para la alimentacion y la agricultura
world food programme: programa mundial de alimentos
development programme: programa de las naciones unidas para el desarrollo, pnud
office on drugs and crime: oficina de las naciones unidas contra la droga y el delito, unodc
economic commission for latin america and the caribbean: comision economica para america latina y el caribe, cepal
development bank of latin america: banco de desarrollo de america latina
central american bank for economic integration: banco centroamericano de integracion economica, bcie
financial action task force: grupo de accion financiera internacional, grupo de accion financiera, gafi
world organisation for animal health: organizacion mundial de sanidad animal
international criminal police organization: organizacion internacional de policia criminal
inter parliamentary union: union interparlamentaria
ibero american summit: cumbre iberoamericana
summit of the americas: cumbre de las americas
`;
