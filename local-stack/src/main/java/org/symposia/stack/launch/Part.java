package org.symposia.stack.launch;

import java.util.List;
import java.util.Map;

/**
 * One process of the stack.
 *
 * @param name as in {@code status} and in the name of its log
 * @param ports what it listens on
 * @param needs parts that must be healthy before it starts
 * @param command what is executed
 * @param environment variables besides the inherited ones
 * @param probe tells whether it is healthy
 */
record Part(String name, List<Integer> ports, List<String> needs, List<String> command, Map<String, String> environment,
		Probe probe) {

}
