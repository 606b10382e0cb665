package org.symposia.gateway.body;

import java.util.HashMap;
import java.util.Map;

/** Bytes that all clients share, of which one client gets at most half. */
class BodyBudget {

	private final long total;

	private final Map<String, Long> takenBy = new HashMap<>();

	private long taken;

	BodyBudget(long total) {
		this.total = total;
	}

	/** Takes some bytes, unless fewer are left for this client. */
	synchronized boolean take(String client, long bytes) {
		long own = this.takenBy.getOrDefault(client, 0L) + bytes;
		if (this.taken + bytes > this.total || own > this.total / 2) {
			return false;
		}
		this.taken += bytes;
		this.takenBy.put(client, own);
		return true;
	}

	synchronized void giveBack(String client, long bytes) {
		this.taken -= bytes;
		this.takenBy.computeIfPresent(client, (known, own) -> (own > bytes) ? own - bytes : null);
	}

	synchronized long taken() {
		return this.taken;
	}

}
