package org.symposia.starter.idempotency;

import java.util.concurrent.atomic.AtomicLong;

import org.springframework.util.unit.DataSize;

/** The memory that the bodies of all calls under way may take together. */
final class BufferBudget {

	private final AtomicLong left;

	BufferBudget(DataSize total) {
		this.left = new AtomicLong(total.toBytes());
	}

	/** Takes some bytes, unless fewer are left. */
	boolean take(long bytes) {
		if (this.left.addAndGet(-bytes) >= 0) {
			return true;
		}
		giveBack(bytes);
		return false;
	}

	void giveBack(long bytes) {
		this.left.addAndGet(bytes);
	}

}
