// Dutch names of the kinds of systems.
import type { systemKinds as english } from '../en/system-kinds'
import type { TranslationOf } from '../message'

export const systemKinds: TranslationOf<typeof english> = {
  'system-kinds.cdp': 'Klantdataplatform (CDP)',
  'system-kinds.crm': 'CRM',
  'system-kinds.oms': 'Orderbeheer (OMS)',
  'system-kinds.pos': 'Kassa (POS)',
  'system-kinds.shop': 'Webwinkel',
  'system-kinds.erp': 'ERP',
  'system-kinds.pim': 'Productinformatie (PIM)',
  'system-kinds.wms': 'Magazijn (WMS)',
  'system-kinds.billing': 'Facturering',
  'system-kinds.payment': 'Betaling',
  'system-kinds.identity': 'Identiteit en inloggen',
  'system-kinds.marketing': 'Marketing',
  'system-kinds.helpdesk': 'Helpdesk',
  'system-kinds.telephony': 'Telefonie',
  'system-kinds.analytics': 'Analyse',
  'system-kinds.core': 'Kernsysteem',
  'system-kinds.other': 'Anders',
}
