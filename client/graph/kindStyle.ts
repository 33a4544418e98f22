import type { ComponentType, SVGProps } from 'react';
import * as icons from '../ui/icons.ts';

export interface KindStyle {
  /** Of the mark's body; white on it, and it on the ground, keep 4.5:1. */
  readonly colour: string;
  readonly icon: ComponentType<SVGProps<SVGSVGElement>>;
}

/** One colour and one icon for each kind. Its shape comes from its group, so that neither hangs on colour alone. */
export const KIND_STYLES: Readonly<Record<string, KindStyle>> = {
  Company: { colour: '#2f5f98', icon: icons.Building },
  University: { colour: '#74468f', icon: icons.GraduationCap },
  School: { colour: '#8d4fa3', icon: icons.School },
  ResearchInstitute: { colour: '#3d6b2f', icon: icons.Microscope },
  CareProvider: { colour: '#b03a66', icon: icons.Hospital },
  NonProfit: { colour: '#66711f', icon: icons.HandHeart },
  Municipality: { colour: '#875527', icon: icons.Landmark },
  Department: { colour: '#8a6136', icon: icons.Network },
  Ministry: { colour: '#5d4630', icon: icons.Flag },
  SupportAgency: { colour: '#b0383a', icon: icons.Handshake },
  FinancialInstitution: { colour: '#5b6472', icon: icons.Banknote },
  Association: { colour: '#2a7480', icon: icons.Users },
  Person: { colour: '#444c5c', icon: icons.User },
  Facility: { colour: '#27746d', icon: icons.Warehouse },
  Program: { colour: '#866300', icon: icons.ClipboardList },
  Policy: { colour: '#6b5d1f', icon: icons.ScrollText },
  Event: { colour: '#9c4776', icon: icons.CalendarDays },
  Collaboration: { colour: '#1d2433', icon: icons.LinkIcon },
  Grant: { colour: '#935600', icon: icons.HandCoins },
  Technology: { colour: '#43669a', icon: icons.FlaskConical },
  Patent: { colour: '#2f6a9f', icon: icons.Lightbulb },
  Product: { colour: '#7a5230', icon: icons.Package },
  Need: { colour: '#a04d2c', icon: icons.Target },
  Offer: { colour: '#4f7328', icon: icons.Sprout },
  Visit: { colour: '#675889', icon: icons.Footprints },
  Finding: { colour: '#4a6673', icon: icons.MessageSquareText },
  Field: { colour: '#3a7454', icon: icons.Tags },
  Industry: { colour: '#676058', icon: icons.Factory },
  Area: { colour: '#4c7337', icon: icons.MapPin },
  Publication: { colour: '#7b4a3a', icon: icons.BookOpen },
  Term: { colour: '#5d6878', icon: icons.BookA },
};

const FALLBACK: KindStyle = { colour: '#5b6472', icon: icons.Question };

export const kindStyle = (kind: string): KindStyle => KIND_STYLES[kind] ?? FALLBACK;
