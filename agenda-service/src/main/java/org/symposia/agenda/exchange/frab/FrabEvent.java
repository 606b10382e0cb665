package org.symposia.agenda.exchange.frab;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An event as the file has it.
 *
 * @param room name of the room it stands under, if it does
 * @param day fields of the day it stands under: date, start, end, index
 */
record FrabEvent(Fields fields, @Nullable String room, Fields day, List<Fields> persons, List<Fields> links,
		List<Fields> attachments) {

	static FrabEvent in(@Nullable String room, Fields day, Fields fields) {
		return new FrabEvent(fields, room, day, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
	}

}
