package org.symposia.agenda.press;

import org.symposia.agenda.event.DeskHeader;
import org.symposia.starter.page.Page;

/** The press releases that name an event, as media-service lists them. */
record PressReleasesPage(DeskHeader head) implements Page {
}
