package org.symposia.gateway.body;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the bodies of all requests under way may take in the services' memory, since
 * services read all but uploads into it. Small bodies have a budget of their own, so that
 * a form is still taken while large bodies are held back.
 */
@ConfigurationProperties("symposia.gateway.bodies")
class BodyBudgets {

	private static final long SMALL = DataSize.ofKilobytes(64).toBytes();

	private final BodyBudget small;

	private final BodyBudget large;

	/**
	 * Budgets with nothing taken.
	 * @param small for all bodies up to 64 KB together
	 * @param large for all larger ones together, and for those of unknown length
	 */
	BodyBudgets(@DefaultValue("32MB") DataSize small, @DefaultValue("64MB") DataSize large) {
		this.small = new BodyBudget(small.toBytes());
		this.large = new BodyBudget(large.toBytes());
	}

	BodyBudget of(long length) {
		return (length <= SMALL) ? this.small : this.large;
	}

}
