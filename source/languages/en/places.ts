/** Words of the names of countries and regions, and of their peoples. */
import {wordSet} from '../words.ts';

/** Words of the names of countries and regions, and of their peoples; folded, one by one. */
export const places = wordSet(`
afghanistan afghan africa african albania albanian algeria algerian america american americas andorra angola angolan antigua arab arabia argentina argentine armenia armenian asia asian australia australian austria austrian azerbaijan azerbaijani
bahamas bahrain balkan balkans baltic bangladesh barbados belarus belarusian belgium belgian belize benin bhutan bolivia bolivian bosnia botswana brazil brazilian britain british brunei bulgaria bulgarian burkina burma burundi
cambodia cambodian cameroon canada canadian caribbean chad chile chilean china chinese colombia colombian comoros congo costa cote croatia croatian cuba cuban cyprus cypriot czech czechia
denmark danish djibouti dominica dominican ecuador ecuadorian egypt egyptian england english eritrea estonia estonian eswatini ethiopia ethiopian eurasia eurasian europe european
fiji finland finnish france french gabon gambia georgia georgian germany german ghana ghanaian greece greek grenada guatemala guatemalan guinea guyana haiti haitian herzegovina honduras honduran hungary hungarian
iceland icelandic india indian indonesia indonesian indo iran iranian iraq iraqi ireland irish israel israeli italy italian ivory jamaica jamaican japan japanese jordan jordanian
kazakhstan kenya kenyan kiribati korea korean kosovo kuwait kuwaiti kyrgyzstan laos latin latvia latvian lebanon lebanese lesotho liberia liberian libya libyan liechtenstein lithuania lithuanian luxembourg
macedonia madagascar malawi malaysia malaysian maldives mali malta marshall mauritania mauritius mediterranean mesoamerica mesoamerican mexico mexican micronesia moldova moldovan monaco mongolia mongolian montenegro moroccan morocco mozambique myanmar
namibia nauru nepal netherlands dutch niger nigeria nigerian nicaragua nicaraguan norway norwegian oman omani pacific atlantic pakistan pakistani palau palestine palestinian panama panamanian papua paraguay peru peruvian philippines philippine poland polish portugal portuguese
qatar qatari rica rican romania romanian russia russian rwanda rwandan salvador salvadoran samoa saudi scotland scottish senegal serbia serbian seychelles singapore slovakia slovak slovenia slovenian solomon somalia somali spain spanish sri lanka sudan sudanese suriname sweden swedish swiss switzerland syria syrian
taiwan taiwanese tajikistan tanzania thailand thai timor togo tonga trinidad tobago tunisia tunisian turkey turkiye turkish turkmenistan tuvalu uganda ugandan ukraine ukrainian emirates emirati uruguay uzbekistan vanuatu vatican venezuela venezuelan vietnam vietnamese wales welsh yemen yemeni zambia zimbabwe
states kingdom u.s us usa uk eu nato uae un
`);
