package org.symposia.starter.sample;

import java.util.concurrent.CountDownLatch;

import org.springframework.stereotype.Component;

/** Holds calls that create a talk titled {@link #HELD} until it is opened. */
@Component
public class SampleGate {

	public static final String HELD = "held";

	private volatile CountDownLatch opened = new CountDownLatch(0);

	/** Holds calls from now on. */
	public void close() {
		this.opened = new CountDownLatch(1);
	}

	/** Lets all calls go. */
	public void open() {
		this.opened.countDown();
	}

	void pass(String title) throws InterruptedException {
		if (title.equals(HELD)) {
			this.opened.await();
		}
	}

}
