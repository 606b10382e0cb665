package org.symposia.stack.launch;

import java.util.List;
import java.util.Optional;

/**
 * Health of a part.
 *
 * @param name the part
 * @param state {@code healthy}, {@code unhealthy} or {@code stopped}
 * @param pid its process, if there is one
 * @param ports what it listens on when it runs
 */
public record PartStatus(String name, String state, Optional<Long> pid, List<Integer> ports) {

	static PartStatus of(Part part, Optional<ProcessHandle> process) {
		Optional<Long> pid = process.map(ProcessHandle::pid);
		String state = process.isEmpty() ? "stopped" : part.probe().healthy() ? "healthy" : "unhealthy";
		return new PartStatus(part.name(), state, pid, part.ports());
	}

	/**
	 * {@return whether it runs and its probe succeeds}
	 */
	public boolean isHealthy() {
		return this.state.equals("healthy");
	}

	@Override
	public String toString() {
		return "%-14s %-10s %-10s ports %s".formatted(this.name, this.state,
				this.pid.map((number) -> "pid " + number).orElse(""),
				String.join(", ", this.ports.stream().map(String::valueOf).toList()));
	}

}
