package org.symposia.agenda.exchange.imported;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.LocalizedText;

/**
 * A room.
 *
 * @param key by which items name it
 * @param description empty if there is none
 * @param guid as the file has it, perhaps that of another room as well
 */
public record ImportedRoom(String key, LocalizedText name, @Nullable Integer capacity, LocalizedText description,
		@Nullable String guid) {

}
