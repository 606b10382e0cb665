package org.symposia.agenda.exchange.frab;

import java.util.ArrayList;
import java.util.List;

/**
 * A file as it is.
 *
 * @param head fields of schedule and conference
 */
record FrabFile(Fields head, List<Fields> rooms, List<Fields> tracks, List<FrabEvent> events) {

	static FrabFile empty() {
		return new FrabFile(new Fields(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
	}

}
