import type { pdf as english } from '../en/pdf'

/** Words of PDFs. */
export const pdf: Record<keyof typeof english, string> = {
  'pdf.password.label': 'Mot de passe',
  'pdf.password.why':
    'Ce fichier est protégé. La bibliothèque ou son auteur peut vous donner le mot de passe.',
  'pdf.password.wrong': 'Ce n’est pas le mot de passe. Vérifiez les majuscules, puis réessayez.',
  'pdf.password.open': 'Ouvrir',
  'pdf.enclosed.save': 'Enregistrer',
  'pdf.enclosed.looking': 'Recherche d’autres fichiers dans les pages…',
  'pdf.hugeImage': 'Une image de ce fichier est trop grande pour être affichée ici.',
  'pdf.form': 'Ce formulaire ne peut être lu que dans le logiciel pour lequel il a été conçu.',
  'pdf.damagedPage': 'Cette page du PDF est endommagée.',
  'pdf.otherPages': 'Les autres pages peuvent être lues.',
}
