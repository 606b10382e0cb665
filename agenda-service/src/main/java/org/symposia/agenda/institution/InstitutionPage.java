package org.symposia.agenda.institution;

import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormPage;

/**
 * The page on which organizers change the logo of their institution.
 *
 * @param id the institution's id
 * @param mark as it is shown now
 */
record InstitutionPage(String id, HostMark mark, Form form) implements FormPage {
}
